// How the government's own people come into the network from anywhere.

/** What the VPN of staff is called as an end of flows. */
export const staffCode = "staff";

/** Ways for staff. Each can be there alone. */
export interface StaffIntent {
  /** Absent: nobody has a VPN. */
  readonly vpn?: StaffVpnIntent;
  /** Absent: no application is reached without a VPN. */
  readonly verifiedAccess?: VerifiedAccessIntent;
}

/** The VPN of staff. Flows from `staff` begin here. */
export interface StaffVpnIntent {
  /** Addresses that staff have within the network, in a pool of the home region that serves no segment. */
  readonly cidr: string;
  /** Addresses of the tunnels' ends on people's computers. Absent: some that are in nobody's home. */
  readonly clients?: string;
  /** ARN of the provider in IAM, in the network account, that stands for whoever signs staff in. */
  readonly identityProvider: string;
  /** ARN of the certificate by which computers know the VPN. */
  readonly certificate: string;
  /** Hours after which people sign in again. */
  readonly sessionHours: number;
  readonly access: readonly StaffAccess[];
}

export const staffSessionHours: readonly number[] = [8, 10, 12, 24];

/** What the members of a group may reach. The firewall decides on which ports. */
export interface StaffAccess {
  /** Code of a group of identity.yaml. */
  readonly group: string;
  /** Codes of segments, tenants and sites, each with a flow from `staff`. */
  readonly to: readonly string[];
}

/** Applications that staff reach without a VPN. */
export interface VerifiedAccessIntent {
  readonly groups: readonly VerifiedAccessGroup[];
}

/** Applications that the same people use. */
export interface VerifiedAccessGroup {
  /** Short name. Never changes. */
  readonly code: string;
  /** Codes of groups of identity.yaml whose members may use them. */
  readonly members: readonly string[];
  /** Codes of the tenants whose applications they are. */
  readonly tenants: readonly string[];
}
