package io.seataudit.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;

/**
 * Writes a usage file of October 2026: about 105 bytes a row, every eighth row with quoted fields, 5,000 members, 0.1 %
 * repeated events, every fiftieth a refund. The same seed gives the same bytes.
 */
public final class UsageGenerator {
    public static final String HEADER =
            "occurred_at,member_email,credits,actions,event_id,workspace,workbook,table,action,provider";

    private static final long FROM = Instant.parse("2026-10-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS = 31 * 86_400;
    private static final int MEMBERS = 5_000;
    private static final String[] ACTIONS = {"enrich", "find-email", "ai-column", "http-api", "crm-lookup"};
    private static final String[] PROVIDERS = {"Apollo", "Clearbit", "Hunter", "OpenAI", "People Data Labs", "ZoomInfo"};
    private static final String[] AMOUNTS = {"0.5", "1", "1.5", "2", "3", "10", "0.25", "4.125"};

    private final Random random;

    public UsageGenerator(long seed) {
        random = new Random(seed);
    }

    /** Writes the header and so many rows. */
    public void write(Path file, long rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write((HEADER + '\n').getBytes(StandardCharsets.UTF_8));
            byte[] last = {};
            for (long row = 0; row < rows; row++) {
                if (last.length == 0 || random.nextInt(1000) != 0) {
                    last = row(row).getBytes(StandardCharsets.UTF_8);
                }
                out.write(last);
            }
        }
    }

    private String row(long row) {
        boolean quoted = row % 8 == 0;
        int member = random.nextInt(MEMBERS);
        StringBuilder text = new StringBuilder(128);
        text.append(Instant.ofEpochSecond(FROM + random.nextInt(SECONDS)));
        text.append(",user").append(member).append("@northwind.example,");
        text.append(row % 50 == 0 ? "-" : "").append(AMOUNTS[random.nextInt(AMOUNTS.length)]);
        text.append(',').append(random.nextInt(4)).append(",evt_");
        text.append(Long.toString(random.nextLong() >>> 1, 36)).append(',');
        text.append("main,");
        int table = random.nextInt(400);
        text.append(quoted ? "\"Outbound, \"\"Q4\"\" " : "Outbound Q4 ").append(table / 10);
        text.append(quoted ? "\",\"" : ",").append("Leads ").append(table).append(quoted ? "\"," : ",");
        text.append(ACTIONS[random.nextInt(ACTIONS.length)]).append(',');
        return text.append(PROVIDERS[random.nextInt(PROVIDERS.length)])
                .append('\n')
                .toString();
    }
}
