// HTTPS for the citizen is half a way when the other half is open.

import { allOf, every, fail, isAbsent, listed, noneOf, notApplicable, oneOf, pass, rule } from "@temelj/policy";

/** A distribution reaches each origin that is a server over HTTPS, with nothing older than TLS 1.2. */
export const cloudfrontEncryptsToOrigin = rule("cloudfront-encrypts-to-origin", {
  title: { en: "Origin is reached over HTTPS with TLS 1.2", cnr: "Izvor se doseže preko HTTPS-a sa TLS-om 1.2" },
  severity: "medium",
  on: "aws:cloudfront/distribution:Distribution",
  why: "Between CloudFront and the origin lies the internet: somebody there reads and changes plain pages.",
  attack: "Between the edge and the origin forms pass in the clear, across the internet.",
  fix: 'set customOriginConfig.originProtocolPolicy: "https-only" and originSslProtocols: ["TLSv1.2"]',
  controls: ["security-hub:CloudFront.9", "security-hub:CloudFront.10"],
  sources: [
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-9",
    "https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-10",
  ],
  check(distribution) {
    const servers = listed(distribution.origins).flatMap(({ customOriginConfig: server }, index) =>
      server === undefined ? [] : [{ server, path: `origins[${index}].customOriginConfig` }],
    );
    if (servers.length === 0) return notApplicable("no origin is a server");
    return allOf(
      () =>
        noneOf(
          servers,
          ({ server }) =>
            server.originProtocolPolicy !== "https-only" && server.originProtocolPolicy !== "match-viewer",
          ({ server, path }) => ({
            path: `${path}.originProtocolPolicy`,
            given: server.originProtocolPolicy,
            allowed: "https-only",
          }),
        ),
      () =>
        noneOf(
          servers,
          ({ server }) => listed(server.originSslProtocols).some((protocol) => !/^TLSv1\.[23]$/.test(protocol)),
          ({ path }) => ({ path: `${path}.originSslProtocols`, allowed: "TLSv1.2" }),
        ),
      // "match-viewer" goes on in HTTPS when nobody is served anything else.
      () => {
        const follower = servers.find(({ server }) => server.originProtocolPolicy === "match-viewer");
        if (follower === undefined) return pass();
        const paths = isAbsent(distribution.orderedCacheBehaviors)
          ? (["defaultCacheBehavior.viewerProtocolPolicy"] as const)
          : (["defaultCacheBehavior.viewerProtocolPolicy", "orderedCacheBehaviors.viewerProtocolPolicy"] as const);
        const viewers = every(distribution, paths, oneOf(["https-only", "redirect-to-https"]));
        if (viewers.outcome !== "fail") return viewers;
        return fail({ path: `${follower.path}.originProtocolPolicy`, given: "match-viewer", allowed: "https-only" });
      },
    );
  },
});
