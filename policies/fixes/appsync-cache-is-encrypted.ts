import * as aws from "@pulumi/aws";

new aws.appsync.ApiCache("register", {
  apiId: "register",
  apiCachingBehavior: "PER_RESOLVER_CACHING",
  type: "SMALL",
  ttl: 60,
  atRestEncryptionEnabled: true,
  transitEncryptionEnabled: true,
});
