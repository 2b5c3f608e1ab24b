import { judgesChanges } from "../../testing/aws.ts";
import { cloudfrontHeadersRequireHttps } from "./cloudfront-headers-require-https.ts";

judgesChanges(
  cloudfrontHeadersRequireHttps,
  "aws:cloudfront/responseHeadersPolicy:ResponseHeadersPolicy",
  {
    securityHeadersConfig: {
      strictTransportSecurity: { accessControlMaxAgeSec: 31_536_000, includeSubdomains: true, override: true },
    },
  },
  [
    ["as it should be", {}, "pass"],
    ["for a day", { securityHeadersConfig: { strictTransportSecurity: { accessControlMaxAgeSec: 86400 } } }, "fail"],
    [
      "not for names below",
      { securityHeadersConfig: { strictTransportSecurity: { includeSubdomains: undefined } } },
      "fail",
    ],
    ["not at all", { securityHeadersConfig: undefined }, "fail"],
  ],
);
