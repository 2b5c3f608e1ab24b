// The names that the world sees: the government's domain, a part of it for each tenant, signed.

import * as aws from "@pulumi/aws";
import * as pulumi from "@pulumi/pulumi";

import { planPublicZones, type PlannedZone, type PublicZonesPlan } from "./plan-public-zones.ts";
import type { PublicZonesArgs, PublicZonesHandle, PublicZonesNodes } from "./public-zones-args.ts";
import { RecordedZones, type QueryRecords } from "./recorded-zones.ts";
import { signingKeyPolicy } from "./zone-policies.ts";

/** Seconds that resolvers keep delegations and who may issue certificates: a mistake heals within the hour. */
const ttl = 3600;

/** A zone, and its key-signing key with the signing that is on once it is there. */
interface MadeZone {
  readonly zone: aws.route53.Zone;
  readonly signed?: { readonly key: aws.route53.KeySigningKey; readonly signing: aws.route53.HostedZoneDnsSec };
}

/**
 * The public zones of a government's domain, in the network account.
 *
 * Creates the domain's zone with a CAA record, and below it a zone for each tenant that the domain's zone delegates to
 * (NS) and vouches for (DS); DNSSEC for all of them with one asymmetric key, a key-signing key a zone; and a record of
 * every query in CloudWatch, encrypted with a key of its own. With a topic, two alarms a zone tell of signatures that
 * are about to fail. Names in tenants' zones inherit the CAA record.
 *
 * AWS asks that a key differ among the key-signing keys of one zone only, so that the zones of an account can share it
 * (https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateKeySigningKey.html). Keys and query logs must be
 * in us-east-1, whatever region the rest is in. A tenant that comes or goes touches its own zone and the two records
 * that lead to it; before a zone goes, `protect` has to be lifted.
 *
 * The registrar must be given `handle.nameServers`, then, when the zone answers with signatures, `handle.dsRecord`.
 *
 * Costs US$0.50 a month for each of the first 25 zones of the account and US$0.10 for each further one, US$0.40 for a
 * million queries (read 2026-11-28 at https://ns1.com/resources/aws-dns, list price at
 * https://aws.amazon.com/route53/pricing/), US$1 a month for each of the two keys (https://aws.amazon.com/kms/pricing/),
 * what CloudWatch charges for the records and alarms, and a signature a zone and day.
 *
 * Does not register the domain, does not rotate the key-signing keys, and puts no other name into the zones.
 * https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/dns-configuring-dnssec.html
 */
export class PublicZones extends RecordedZones<PublicZonesNodes> {
  /** Contract for the registrar and whoever publishes names. */
  readonly handle: PublicZonesHandle;

  constructor(name: string, args: PublicZonesArgs, opts?: pulumi.ComponentResourceOptions) {
    super("temelj:network:PublicZones", name, args, opts);
    const plan = planPublicZones(args);
    const protect = args.protect ?? true;
    const kept = { protect, retainOnDelete: protect };
    const signingKey = plan.signed ? this.signingKey(plan, args, kept) : undefined;
    const records = plan.recorded ? this.queryRecords(plan, args.accountId, kept) : undefined;
    const shared = { plan, args, kept, signingKey, records };
    const parent = this.zone(plan.parent, shared);
    this.authorities(plan, parent.zone);
    const tenantZones: Record<string, aws.route53.Zone> = {};
    for (const planned of plan.tenants) {
      const made = this.zone(planned, shared);
      this.delegate(planned, parent.zone, made);
      tenantZones[planned.tenant ?? ""] = made.zone;
    }
    this.handle = handleOf(plan, parent, tenantZones);
    this.finish({ zone: parent.zone, tenantZones, signingKey, logGroup: records?.group }, this.handle);
  }

  /** The one key of all zones. It lives as long as they do: without it the domain is gone in days. */
  private signingKey(
    { globalRegion: region, partition }: PublicZonesPlan,
    { accountId }: PublicZonesArgs,
    kept: pulumi.CustomResourceOptions,
  ): aws.kms.Key {
    const policy = pulumi.output(accountId).apply((id) => signingKeyPolicy({ partition, accountId: id }));
    const inputs: aws.kms.KeyArgs = {
      region,
      description: "Signs the public zones",
      customerMasterKeySpec: "ECC_NIST_P256",
      keyUsage: "SIGN_VERIFY",
      deletionWindowInDays: 30,
      policy: pulumi.jsonStringify(policy),
      tags: this.tagged(),
    };
    const key = this.child("signing-key", aws.kms.Key, inputs, kept);
    const name = `alias/${this.physicalName("signing-key", { maxLength: 250 })}`;
    this.child("signing-key-alias", aws.kms.Alias, { region, name, targetKeyId: key.id });
    return key;
  }

  private zone(
    { suffix, domain, keyName, tenant }: PlannedZone,
    { plan, args, kept, signingKey, records }: SharedByZones,
  ): MadeZone {
    const inputs: aws.route53.ZoneArgs = {
      name: domain,
      comment: tenant === undefined ? "The public domain" : `Public names of ${tenant}`,
      forceDestroy: false,
      tags: this.tagged(tenant === undefined ? {} : { "temelj:tenant": tenant }),
    };
    const zone = this.child(`zone${suffix}`, aws.route53.Zone, inputs, kept);
    if (records !== undefined) this.recordQueries(suffix, zone, records);
    if (signingKey === undefined) return { zone };
    const key = this.child(
      `key-signing-key${suffix}`,
      aws.route53.KeySigningKey,
      { hostedZoneId: zone.id, keyManagementServiceArn: signingKey.arn, name: keyName, status: "ACTIVE" },
      kept,
    );
    const on = { hostedZoneId: zone.id, signingStatus: "SIGNING" };
    const signing = this.child(`dnssec${suffix}`, aws.route53.HostedZoneDnsSec, on, { ...kept, dependsOn: [key] });
    if (args.alarmTopicArn !== undefined) this.watchSignatures(suffix, plan, zone, args.alarmTopicArn);
    return { zone, signed: { key, signing } };
  }

  private authorities({ parent, caa }: PublicZonesPlan, zone: aws.route53.Zone): void {
    const inputs = { zoneId: zone.id, name: parent.domain, type: "CAA", ttl, records: [...caa] };
    this.child("caa", aws.route53.Record, inputs);
  }

  /** Leads to a tenant's zone; vouches for its key only when the zone is signed, and no longer when it ceases to be. */
  private delegate({ suffix, domain }: PlannedZone, parent: aws.route53.Zone, { zone, signed }: MadeZone): void {
    const of = { zoneId: parent.id, name: domain, ttl };
    const delegation = { ...of, type: "NS", records: zone.nameServers };
    const leads = this.child(`delegation${suffix}`, aws.route53.Record, delegation);
    if (signed === undefined) return;
    const trust = { ...of, type: "DS", records: [signed.key.dsRecord] };
    this.child(`trust${suffix}`, aws.route53.Record, trust, { dependsOn: [leads, signed.signing] });
  }
}

/** What all zones have in common. */
interface SharedByZones {
  readonly plan: PublicZonesPlan;
  readonly args: PublicZonesArgs;
  readonly kept: pulumi.CustomResourceOptions;
  readonly signingKey: aws.kms.Key | undefined;
  readonly records: QueryRecords | undefined;
}

function handleOf(
  { parent, tenants }: PublicZonesPlan,
  { zone, signed }: MadeZone,
  tenantZones: Readonly<Record<string, aws.route53.Zone>>,
): PublicZonesHandle {
  return {
    domain: parent.domain,
    zoneId: zone.id,
    nameServers: zone.nameServers,
    dsRecord: signed?.key.dsRecord,
    tenantZones: Object.fromEntries(
      tenants.flatMap(({ tenant = "", domain }) => {
        const own = tenantZones[tenant];
        return own === undefined ? [] : [[tenant, { domain, zoneId: own.id }]];
      }),
    ),
  };
}
