package io.seataudit.model;

import java.util.Optional;

/** What one member used by MCP in the period; no limit where the export says so. The name may hold the e-mail. */
public record McpUsage(Origin origin, Email email, String name, Optional<Credits> limit, Credits used) {}
