// A typed contract between stacks: what one gives as stack outputs and another reads, checked on both sides.

import * as pulumi from "@pulumi/pulumi";
import { issue, IssueError } from "@temelj/kernel";
import { z } from "zod";

/** The outputs of one stack that others may rely on. */
export interface StackContract<Shape extends z.ZodRawShape> {
  /** Pulumi project and stack that give the outputs. */
  readonly project: string;
  readonly stack: string;
  readonly schema: z.ZodObject<Shape>;
}

/** Declares a contract. Every field of the shape is one stack output. */
export function stackContract<Shape extends z.ZodRawShape>(
  project: string,
  stack: string,
  shape: Shape,
): StackContract<Shape> {
  return { project, stack, schema: z.strictObject(shape) };
}

/** Values of which any part may still be an output. */
export type Unresolved<T> = pulumi.Input<
  T extends string | number | boolean | undefined ? T : { readonly [Key in keyof T]: Unresolved<T[Key]> }
>;

/**
 * The stack outputs of a contract, from what the program built. Throws when a value does not fit the contract, so the
 * giving stack fails, not the ones that read it later.
 */
export function contractOutputs<Shape extends z.ZodRawShape>(
  contract: StackContract<Shape>,
  values: { readonly [Key in keyof z.infer<z.ZodObject<Shape>>]: Unresolved<z.infer<z.ZodObject<Shape>>[Key]> },
): Record<string, pulumi.Output<unknown>> {
  const outputs: Record<string, pulumi.Output<unknown>> = {};
  for (const [name, schema] of Object.entries(contract.schema.shape)) {
    const value: unknown = values[name as keyof typeof values];
    outputs[name] = (pulumi.output(value) as pulumi.Output<unknown>).apply((resolved) =>
      accept(contract, name, schema as z.ZodType, resolved),
    );
  }
  return outputs;
}

/**
 * Reads a contract from the stack that gives it. `parentless` by design: the reference belongs to the reading stack.
 * Rejects with an {@link IssueError} when the stack has not been deployed or gives something else.
 */
export async function readContract<Shape extends z.ZodRawShape>(
  contract: StackContract<Shape>,
): Promise<z.infer<z.ZodObject<Shape>>> {
  const name = `${pulumi.getOrganization()}/${contract.project}/${contract.stack}`;
  const reference = new pulumi.StackReference(name);
  const values: Record<string, unknown> = {};
  for (const [field, schema] of Object.entries(contract.schema.shape)) {
    const details = await reference.getOutputDetails(field);
    if (details.value === undefined && details.secretValue === undefined) {
      throw new IssueError([
        issue("STACK_OUTPUT_MISSING", `stack ${name} has no output ${field}`, {
          fix: `deploy ${contract.project}/${contract.stack} first: pulumi up --stack ${contract.stack}`,
        }),
      ]);
    }
    values[field] = accept(contract, field, schema as z.ZodType, details.value ?? details.secretValue);
  }
  return values as z.infer<z.ZodObject<Shape>>;
}

function accept(contract: { readonly project: string }, field: string, schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map(({ path, message }) => `${[field, ...path].join(".")}: ${message}`);
  throw new IssueError([
    issue(
      "STACK_CONTRACT_BROKEN",
      `the outputs of ${contract.project} do not fit its contract: ${reasons.join("; ")}`,
      {
        fix: "bring the stack's program and its contract in line",
      },
    ),
  ]);
}
