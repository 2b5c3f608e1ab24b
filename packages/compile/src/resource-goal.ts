// What a resource takes from its parent when it does not say otherwise, as the engine decides it.

import type { Registration } from "./resource-monitor.ts";
import { packageOf } from "./urn.ts";

/** Options that children inherit. */
export interface Goal {
  readonly protect: boolean | undefined;
  readonly retainOnDelete: boolean | undefined;
  readonly deletedWith: string;
  /** `<provider URN>::<id>`, or empty. */
  readonly provider: string;
  /** The same by package, for the children of a component. */
  readonly providers: Readonly<Record<string, string>>;
}

/** The options of a registration, completed by those of its parent. */
export function goalOf(request: Registration, parent: Goal | undefined): Goal {
  const providers = request.custom ? request.providers : { ...parent?.providers, ...request.providers };
  const inherits =
    parent !== undefined && (!request.custom || packageOfReference(parent.provider) === packageOf(request.type));
  return {
    protect: request.protect ?? parent?.protect,
    retainOnDelete: request.retainOnDelete ?? parent?.retainOnDelete,
    deletedWith: request.deletedWith === "" ? (parent?.deletedWith ?? "") : request.deletedWith,
    provider: request.provider === "" && inherits ? parent.provider : request.provider,
    providers,
  };
}

function packageOfReference(reference: string): string | undefined {
  return /::pulumi:providers:(?<pkg>[^:]+)::/.exec(reference)?.groups?.["pkg"];
}
