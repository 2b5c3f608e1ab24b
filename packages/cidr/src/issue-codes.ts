// Every issue that this room reports, explained: the source of the pages in docs/errors.

import type { IssueCode } from "@temelj/kernel";

export const issueCodes = {
  ADDRESS_POOL_EXHAUSTED: {
    title: "An address pool is full",
    why: "A new account needs a block and the room to double it, and none of the pool's ranges has a gap of that size. Blocks in quarantine count as used until their rest is over.",
    fix: "Add another range with the same code to `pools` in network.yaml. Nobody is renumbered: what has been given stays where it is.",
  },
  ADDRESS_POOL_UNKNOWN: {
    title: "An address pool does not exist",
    why: "A tenant's segment has no pool in network.yaml, so there is nothing to take its addresses from.",
    fix: "Add a pool for the segment to network.yaml, or correct the segment.",
  },
  ADDRESS_RENUMBERING: {
    title: "A change would renumber a network",
    why: "The block that an account has can only grow into the room kept beside it. Anything larger, or from another pool, would give running workloads new addresses.",
    fix: "Keep the size and segment. For other addresses, give the tenant a new account, move the workloads, and retire the old one.",
  },
  ADDRESS_RESERVED: {
    title: "Addresses in use are inside a reserved range",
    why: "A range of `reserved` in network.yaml, which is used elsewhere, covers addresses that an account has already. Traffic to one of the two would go astray.",
    fix: "Correct the reserved range, or retire the account first.",
  },
  ADDRESS_LOCK_INVALID: {
    title: "The address lock contradicts itself",
    why: "Two entries share addresses, an account stands there twice, a block is none, or a block is outside its pool. The lock was edited by hand, merged wrongly, or a pool was changed under it.",
    fix: "Restore allocations.lock.yaml and the pools in network.yaml from version control, then run `temelj estate lock`.",
  },
  LOCK_CONFLICT_MARKERS: {
    title: "The address lock holds merge conflict markers",
    why: "Two branches added tenants, and the merge was not finished.",
    fix: "Take the main branch's version of allocations.lock.yaml whole, then run `temelj estate lock`: it adds what the other branch needs without moving anyone.",
  },
  LOCK_UNREADABLE: {
    title: "The address lock cannot be read",
    why: "It is not YAML, or not the form that `temelj estate lock` writes.",
    fix: "Restore allocations.lock.yaml from version control, then run `temelj estate lock`.",
  },
} as const satisfies Readonly<Record<string, IssueCode>>;
