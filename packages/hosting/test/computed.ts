// What providers compute and the components of this room read.

import type { ComputedValues } from "@temelj/testing";

const account = "111111111111";

/** By type, from a resource's name and inputs. */
export const computed: ComputedValues = {
  "aws:s3/bucket:Bucket": (name) => ({
    arn: `arn:aws:s3:::${name}`,
    bucketRegionalDomainName: `${name}.s3.eu-central-1.amazonaws.com`,
  }),
  "aws:acm/certificate:Certificate": (name, inputs) => ({
    arn: `arn:aws:acm:us-east-1:${account}:certificate/${name}`,
    domainValidationOptions: proofs(inputs),
  }),
  "aws:cloudfront/distribution:Distribution": () => ({
    arn: `arn:aws:cloudfront::${account}:distribution/E1`,
    domainName: "d111.cloudfront.example",
    hostedZoneId: "ZDISTRIBUTION",
  }),
  "aws:cloudwatch/logDeliverySource:LogDeliverySource": (name) => ({
    arn: `arn:aws:logs:us-east-1:${account}:delivery-source:${name}`,
    name,
  }),
  "aws:route53/record:Record": (_, { name }) => ({ fqdn: name }),
};

function proofs(inputs: Readonly<Record<string, unknown>>): object[] {
  const names = [inputs["domainName"], ...((inputs["subjectAlternativeNames"] as string[] | undefined) ?? [])];
  // Reversed: the component must find each by its name.
  return names.toReversed().map((domainName) => ({
    domainName,
    resourceRecordName: `_proof.${String(domainName)}`,
    resourceRecordType: "CNAME",
    resourceRecordValue: `_value-of-${String(domainName)}`,
  }));
}
