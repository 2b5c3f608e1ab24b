import { wireMarks } from "@temelj/plan";

import { judgesChanges } from "../../testing/aws.ts";
import { opensearchUsesModernTls } from "./opensearch-uses-modern-tls.ts";

const { unknown } = wireMarks;

judgesChanges(
  opensearchUsesModernTls,
  "aws:opensearch/domain:Domain",
  { domainEndpointOptions: { tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" } },
  [
    ["as it should be", {}, "pass"],
    ["TLS 1.0", { domainEndpointOptions: { tlsSecurityPolicy: "Policy-Min-TLS-1-0-2019-07" } }, "fail"],
    ["not said", { domainEndpointOptions: undefined }, "fail"],
    ["not known", { domainEndpointOptions: { tlsSecurityPolicy: unknown } }, "unknown"],
  ],
);
