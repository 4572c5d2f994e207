package io.seataudit.vendor;

import io.seataudit.model.HazardCode;
import io.seataudit.model.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of one application or people source, as data.
 *
 * @param name of the profile, as {@code google-workspace}
 * @param displayName of the application, for people
 * @param hazards hazards that every removal has with this vendor
 * @param crmMapped whether users are mapped to a CRM, so that a blank mapping means something
 */
public record VendorProfile(
        String name, String displayName, Pricing pricing, Set<HazardCode> hazards, boolean crmMapped, Exports exports) {

    /** How the application costs money; {@code catalogue} names the plan catalogue that prices this vendor's plans. */
    public record Pricing(
            Economics economics, Billed billed, Optional<String> catalogue, List<PriceEstimate> estimates) {

        /** Whether somebody with several seats is billed for one. */
        public boolean perPerson() {
            return billed == Billed.PER_PERSON;
        }
    }

    /**
     * The files that the application exports.
     *
     * @param required kinds without which the application cannot be audited
     * @param loginsAsIdentities whether accounts are known by a login name instead of an e-mail address
     * @param shapes at least one form for every kind
     */
    public record Exports(
            Set<Kind> required, boolean loginsAsIdentities, Dialect dialect, Map<Kind, List<FileShape>> shapes) {

        /** The form that a file with these header keys has: the one recognised by most of them, else the last one. */
        public FileShape shape(Kind kind, Set<String> headerKeys) {
            List<FileShape> forms = shapes.getOrDefault(kind, List.of());
            FileShape best = forms.get(forms.size() - 1);
            for (FileShape form : forms) {
                if (form.recognition(headerKeys) > best.recognition(headerKeys)) {
                    best = form;
                }
            }
            return best;
        }
    }
}
