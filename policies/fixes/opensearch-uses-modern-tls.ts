import * as aws from "@pulumi/aws";

new aws.opensearch.Domain("files", {
  domainName: "files",
  domainEndpointOptions: { enforceHttps: true, tlsSecurityPolicy: "Policy-Min-TLS-1-2-PFS-2023-10" },
});
