// How something becomes part of a profile, and so of every network that has it.

import * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";
import { LandingZoneComponent } from "@temelj/component";

import { resolverName } from "./name-syntax.ts";

/** Something that a profile carries. */
export interface ProfileContent {
  readonly region: string;
  readonly profileId: pulumi.Input<string>;
  /** Tells it apart in the profile. @example "zone-intern.gov-me.example" */
  readonly label: string;
  readonly arn: pulumi.Input<string>;
  /** Of a rule group of DNS Firewall only, 100 to 9900: groups with a lower one are asked first. */
  readonly priority?: number;
}

/** Base class of components that put something into a profile. Creates nothing unless its step is called. */
export abstract class ProfiledComponent<Nodes extends object> extends LandingZoneComponent<Nodes> {
  /** https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_AssociateResourceToProfile.html */
  protected addToProfile(
    role: string,
    content: ProfileContent,
    opts: pulumi.CustomResourceOptions = {},
  ): aws.route53.ProfilesResourceAssociation {
    const { region, profileId, label, arn, priority } = content;
    const inputs: aws.route53.ProfilesResourceAssociationArgs = {
      region,
      name: resolverName(label),
      profileId,
      resourceArn: arn,
      ...(priority === undefined ? {} : { resourceProperties: JSON.stringify({ priority }) }),
    };
    return this.child(role, aws.route53.ProfilesResourceAssociation, inputs, opts);
  }
}
