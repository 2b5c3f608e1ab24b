// temelj check: the main job. Validates the estate, compiles every stack, audits the result, proves the network.

import { canonicalJson, type Issue } from "@temelj/kernel";
import { quotaStates } from "@temelj/proof";

import { checkDocument, type CheckResult } from "../check-result.ts";
import { ExitCode, outcomeOf } from "../exit-code.ts";
import { inspectorUrl } from "../inspector-url.ts";
import type { AuditOptions, StackAudit } from "../inspectors/audit.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { proveNetwork } from "../network-intent.ts";
import { poolForecasts, poolIssues } from "../pool-forecast.ts";
import { printCheck } from "../print-check.ts";
import { printFindings } from "../print-findings.ts";
import { printIssues } from "../print-issues.ts";
import { quotaIssues } from "../quota-issues.ts";
import { ruleParameters } from "../rule-parameters.ts";
import { runCompilation } from "../run-compilation.ts";
import type { Terminal } from "../terminal.ts";

/** Options of the command. */
export interface CheckOptions extends WorkspaceOptions {
  readonly json?: boolean;
  readonly workers?: number;
}

/** Exit 0 when everything holds, 1 with findings, 2 when the estate or a stack could not be understood. */
export async function check(options: CheckOptions, terminal: Terminal): Promise<number> {
  const began = performance.now();
  const workspace = loadWorkspace(options);
  if (!workspace.ok) return stop(workspace.issues, options, terminal);
  const loading = performance.now() - began;
  const { estate, stacks } = workspace.value;
  const auditing: AuditOptions = { parameters: ruleParameters(estate) };
  const inspector = { module: inspectorUrl("audit"), options: auditing };
  const reports = await runCompilation(workspace.value, inspector, options, terminal);
  const audits = reports.flatMap(({ inspected }) => (inspected === undefined ? [] : [inspected as StackAudit]));
  // Of a part of the estate nothing can be proven about all pairs.
  const whole = options.stack === undefined && audits.length === stacks.length;
  const facts = audits.map((audit) => audit.network);
  const network = whole ? proveNetwork(estate, facts) : undefined;
  const findings = [...audits.flatMap((audit) => audit.findings), ...(network?.findings ?? [])];
  const found = [...reports, ...audits].flatMap(({ issues }) => issues);
  const quotas = whole
    ? quotaStates(
        audits.map((audit) => audit.quotas),
        estate.network.raisedQuotas,
      )
    : [];
  const issues = [...workspace.issues, ...found, ...poolIssues(poolForecasts(estate)), ...quotaIssues(quotas)];
  const outcome = outcomeOf(issues, findings);
  const result: CheckResult = { estate, reports, audits, network, quotas, findings, issues, outcome };
  if (options.json === true) terminal.print(canonicalJson(checkDocument(result), 2));
  else {
    printFindings(findings, terminal);
    if (issues.length > 0) printIssues(issues, terminal);
    printCheck(result, { loading, total: performance.now() - began }, terminal);
  }
  return ExitCode[outcome];
}

function stop(issues: readonly Issue[], options: CheckOptions, terminal: Terminal): number {
  if (options.json === true) terminal.print(canonicalJson({ version: 1, outcome: "couldNotRun", issues }, 2));
  else {
    printIssues(issues, terminal);
    terminal.complain("nothing was compiled");
  }
  return ExitCode.couldNotRun;
}
