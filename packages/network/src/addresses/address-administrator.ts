// Lets another account than the management account manage the organization's addresses.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent, type CommonArgs } from "@temelj/component";

/** Arguments of the delegation. */
export interface AddressAdministratorArgs extends CommonArgs {
  /**
   * Number of the account that manages addresses: the network account, which cannot be the management account.
   * @example "222222222222"
   */
  readonly accountId: pulumi.Input<string>;
}

/** The children of the delegation. */
export interface AddressAdministratorNodes {
  readonly delegation: aws.ec2.VpcIpamOrganizationAdminAccount;
}

/**
 * The network account as the organization's manager of addresses. Built in the management account, once, before
 * `AddressManagement` is built there.
 *
 * Creates the delegation, which also lets IPAM see the networks of all accounts. Costs nothing. Creates no IPAM.
 * https://docs.aws.amazon.com/vpc/latest/ipam/enable-integ-ipam.html
 */
export class AddressAdministrator extends LandingZoneComponent<AddressAdministratorNodes> {
  constructor(name: string, args: AddressAdministratorArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:AddressAdministrator", name, args, opts);
    const inputs = { delegatedAdminAccountId: args.accountId };
    const delegation = this.child("delegation", aws.ec2.VpcIpamOrganizationAdminAccount, inputs);
    this.finish({ delegation }, {});
  }
}
