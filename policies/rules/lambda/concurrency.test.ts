import { judgesChanges } from "../../testing/aws.ts";
import { lambdaLimitsConcurrency } from "./lambda-limits-concurrency.ts";

judgesChanges(lambdaLimitsConcurrency, "aws:lambda/function:Function", { reservedConcurrentExecutions: 50 }, [
  ["as it should be", {}, "pass"],
  ["none, as AWS writes it", { reservedConcurrentExecutions: -1 }, "fail"],
  ["none", { reservedConcurrentExecutions: undefined }, "fail"],
  ["as text", { reservedConcurrentExecutions: "10" }, "pass"],
]);
