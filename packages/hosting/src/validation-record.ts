// The DNS record by which a certificate authority sees that a name is ours.

import type * as aws from "@pulumi/aws";
import type * as pulumi from "@pulumi/pulumi";

import type { DnsRecord } from "./static-portal-args.ts";

/** The validation record of one name of a certificate, found by name: ACM lists them in no promised order. */
export function validationRecord(certificate: aws.acm.Certificate, name: string): pulumi.Output<DnsRecord> {
  return certificate.domainValidationOptions.apply((options) => {
    const option = options.find((candidate) => candidate.domainName === name);
    if (option === undefined) throw new Error(`the certificate has no validation record for ${name}`);
    return { name: option.resourceRecordName, type: option.resourceRecordType, value: option.resourceRecordValue };
  });
}
