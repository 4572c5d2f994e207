package io.seataudit.job;

import io.seataudit.config.MailConfig;
import io.seataudit.report.AuditReport;
import io.seataudit.report.export.FocusExport;
import io.seataudit.report.export.JsonRenderer;
import io.seataudit.report.export.RejectsRenderer;
import io.seataudit.report.mail.MailComposer;
import io.seataudit.report.mail.MailSettings;
import io.seataudit.report.page.PageRenderer;
import io.seataudit.report.template.Templates;
import io.seataudit.report.workbook.WorkbookRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Every file of the output folder, each a function of the report; the manifest last, because it hashes the others. */
final class Renderers {
    private final AuditRequest request;

    Renderers(AuditRequest request) {
        this.request = request;
    }

    /** Writes all files into the folder. */
    void render(AuditReport report, Path folder) throws IOException {
        ReportFiles files = new ReportFiles(report.period());
        JsonRenderer json = new JsonRenderer();
        json.render(report, folder.resolve(files.data()));
        new WorkbookRenderer().render(report, folder.resolve(files.workbook()));
        PageRenderer.render(report, templates(), folder.resolve(files.page()));
        Optional<MailConfig> mail = request.config().mail();
        if (mail.isPresent()) {
            Files.write(folder.resolve(files.mail()), mail(report, mail.get(), folder.resolve(files.workbook())));
        }
        new FocusExport().render(report, folder.resolve(files.focus()));
        new RejectsRenderer().render(report.rejects(), folder.resolve(files.rejects()));
        json.render(Manifest.of(report, folder), folder.resolve(Manifest.FILE_NAME));
    }

    private byte[] mail(AuditReport report, MailConfig mail, Path workbook) {
        MailSettings settings = new MailSettings(
                mail.from(), mail.to(), mail.maskEmails(), MailSettings.DEFAULT_ATTACHMENT_LIMIT, workbook);
        return MailComposer.compose(report, settings, templates());
    }

    private Templates templates() {
        return request.output().templates().map(Templates::of).orElseGet(Templates::bundled);
    }
}
