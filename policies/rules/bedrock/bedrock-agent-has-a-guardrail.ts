// What answers citizens should know what it must not say.

import { fail, isAbsent, pass, rule } from "@temelj/policy";

/** An agent of Amazon Bedrock has a guardrail. */
export const bedrockAgentHasAGuardrail = rule("bedrock-agent-has-a-guardrail", {
  title: { en: "Agent has a guardrail", cnr: "Agent ima zaštitna pravila" },
  severity: "low",
  on: "aws:bedrock/agentAgent:AgentAgent",
  why: "Without one the model answers whatever it is talked into, with whatever it was given.",
  attack: "A visitor talks the agent into reading out the documents of other citizens.",
  fix: "set guardrailConfigurations with guardrailIdentifier and guardrailVersion",
  sources: ["https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html"],
  check(agent) {
    const given: { readonly guardrailConfigurations?: unknown; readonly guardrailConfiguration?: unknown } = agent;
    if (!isAbsent(given.guardrailConfigurations) || !isAbsent(given.guardrailConfiguration)) return pass();
    return fail({ path: "guardrailConfigurations", allowed: "a guardrail" });
  },
});
