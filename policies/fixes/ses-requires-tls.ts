import * as aws from "@pulumi/aws";

new aws.sesv2.ConfigurationSet("portal", {
  configurationSetName: "portal",
  deliveryOptions: { tlsPolicy: "REQUIRE" },
});
