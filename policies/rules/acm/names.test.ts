import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { acmCertificateNamesItsHosts } from "./acm-certificate-names-its-hosts.ts";

const { unknown } = wireMarks;

judgesChanges(
  acmCertificateNamesItsHosts,
  "aws:acm/certificate:Certificate",
  { domainName: "portal.example", subjectAlternativeNames: ["www.portal.example"] },
  [
    ["as it should be", {}, "pass"],
    ["a wildcard", { domainName: "*.example" }, "fail"],
    ["a wildcard as a further name", { subjectAlternativeNames: ["*.portal.example"] }, "fail"],
    ["not known", { domainName: unknown }, "unknown"],
  ],
);
