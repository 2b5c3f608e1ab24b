// The security headers of every answer of a portal.

import type * as aws from "@pulumi/aws";

/** Two years, the least that browsers' HSTS preload lists should see for a domain that stays on HTTPS. */
const hstsSeconds = 63_072_000;

/** Nothing from other origins, no frames, no plug-ins, forms only to the portal itself. */
export const defaultContentSecurityPolicy = [
  "default-src 'self'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "upgrade-insecure-requests",
].join("; ");

/** Devices that a portal of information has no use for. */
const permissionsPolicy = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");

/**
 * Inputs of the response headers policy. Each header overrides what the origin sends: an object's metadata must not
 * weaken the portal.
 *
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/understanding-response-headers-policies.html
 */
export function responseHeaders(
  contentSecurityPolicy: string,
): Pick<aws.cloudfront.ResponseHeadersPolicyArgs, "securityHeadersConfig" | "customHeadersConfig"> {
  return {
    securityHeadersConfig: {
      strictTransportSecurity: {
        accessControlMaxAgeSec: hstsSeconds,
        includeSubdomains: true,
        preload: true,
        override: true,
      },
      contentSecurityPolicy: { contentSecurityPolicy, override: true },
      contentTypeOptions: { override: true },
      frameOptions: { frameOption: "DENY", override: true },
      referrerPolicy: { referrerPolicy: "strict-origin-when-cross-origin", override: true },
    },
    customHeadersConfig: {
      items: [
        { header: "Permissions-Policy", value: permissionsPolicy, override: true },
        { header: "Cross-Origin-Opener-Policy", value: "same-origin", override: true },
        { header: "Cross-Origin-Resource-Policy", value: "same-origin", override: true },
      ],
    },
  };
}
