// The version of the command.

/** As `temelj --version` says it. */
export const version = "0.1.0";
