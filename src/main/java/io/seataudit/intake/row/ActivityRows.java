package io.seataudit.intake.row;

import io.seataudit.intake.value.Moment;
import io.seataudit.model.ActivityEvent;
import io.seataudit.model.Email;
import io.seataudit.model.Origin;
import java.util.Optional;

/** Rows of an audit log; {@code undated}: the moment of rows without a date, where the profile allows such. */
public record ActivityRows(Optional<Moment> undated) implements RowMapper {

    @Override
    public ActivityEvent map(Cells cells, Origin origin) throws BadField {
        Optional<Moment> told = cells.moment("occurred_at");
        Optional<Moment> moment = told.or(() -> undated);
        if (moment.isEmpty()) {
            throw cells.blank("occurred_at");
        }
        boolean machine =
                cells.word("actor_type").filter(type -> !type.equals("user")).isPresent();
        // A job has no address; everybody else must have one.
        Email actor = machine ? anyActor(cells) : cells.requiredEmail("actor_email");
        boolean impersonated = !cells.known("impersonated_by").isEmpty();
        return new ActivityEvent(
                origin,
                moment.get().instant(),
                moment.get().day(),
                actor,
                cells.known("product"),
                cells.known("event"),
                !machine && !impersonated,
                told.isPresent());
    }

    private static Email anyActor(Cells cells) throws BadField {
        return cells.known("actor_email").contains("@") ? cells.email("actor_email") : Email.NONE;
    }
}
