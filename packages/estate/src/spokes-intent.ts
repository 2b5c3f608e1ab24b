// What all networks of tenants have in common, where the estate decides for them.

/** What AWS does about traffic in plain text: nothing, says where it is, or lets nothing in that could send it. */
export const encryptionModes = ["off", "monitor", "enforce"] as const;
export type EncryptionMode = (typeof encryptionModes)[number];

/** The networks of tenants. */
export interface SpokesIntent {
  /** Charged by the hour for each network, in either mode. */
  readonly encryption: EncryptionMode;
}
