import * as aws from "@pulumi/aws";

new aws.cloudwatch.MetricAlarm("refused", {
  comparisonOperator: "GreaterThanThreshold",
  evaluationPeriods: 1,
  metricName: "Refused",
  namespace: "Portal",
  period: 300,
  statistic: "Sum",
  threshold: 5,
  alarmActions: ["arn:aws:sns:eu-central-1:111111111111:alerts"],
});
