import { judgesChanges } from "../../testing/aws.ts";
import { bedrockAgentHasAGuardrail } from "./bedrock-agent-has-a-guardrail.ts";

judgesChanges(
  bedrockAgentHasAGuardrail,
  "aws:bedrock/agentAgent:AgentAgent",
  { guardrailConfigurations: [{ guardrailIdentifier: "g", guardrailVersion: "1" }] },
  [
    ["as it should be", {}, "pass"],
    ["none", { guardrailConfigurations: undefined }, "fail"],
    ["an empty list", { guardrailConfigurations: [] }, "fail"],
  ],
);
