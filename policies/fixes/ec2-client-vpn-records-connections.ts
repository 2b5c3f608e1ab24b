import * as aws from "@pulumi/aws";

const log = new aws.cloudwatch.LogGroup("remote-work", { retentionInDays: 365 });

new aws.ec2clientvpn.Endpoint("remote-work", {
  description: "Remote work of the institutions",
  clientCidrBlock: "10.250.0.0/20",
  serverCertificateArn: "arn:aws:acm:eu-central-1:111111111111:certificate/1b2c3d4e-0000-4000-8000-000000000001",
  authenticationOptions: [
    { type: "federated-authentication", samlProviderArn: "arn:aws:iam::111111111111:saml-provider/directory" },
  ],
  connectionLogOptions: { enabled: true, cloudwatchLogGroup: log.name },
});
