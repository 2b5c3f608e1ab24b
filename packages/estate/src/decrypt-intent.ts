// Whose HTTPS to the internet the firewall decrypts.

/** What is decrypted, and with whose certificates. */
export interface DecryptIntent {
  /** ARN of a certificate authority in Certificate Manager of the home region's network account. */
  readonly authority: string;
  /** The same in the backup region, for segments that have networks there. */
  readonly backupAuthority?: string;
  /** Codes of segments that reach some of the internet. */
  readonly segments: readonly string[];
}

export const policyChanges = ["refused", "allowed"] as const;
/** Whether the firewall may take another policy, for the update in which decryption comes or goes. */
export type PolicyChange = (typeof policyChanges)[number];
