// The files of an estate after their schemas accepted them, each with its positions.

import type { z } from "zod";
import type { YamlFile } from "@temelj/yaml";

import type { singleFiles, SingleFile, tenantFolders } from "./estate-files.ts";
import type { TenantKind } from "./tenant.ts";

/** Content with the file that it stands in. */
export interface Located<T> {
  readonly file: YamlFile;
  readonly content: T;
}

/** Content of each file that there is one of. Absent where the file is missing or its schema refused it. */
export type SingleContents = { readonly [Name in SingleFile]?: Located<z.output<(typeof singleFiles)[Name]>> };

/** Content of a tenant's file. */
export type TenantContent =
  | z.output<(typeof tenantFolders)["ministries"]>
  | z.output<(typeof tenantFolders)["municipalities"]>;

/** A tenant's file. */
export interface TenantFile extends Located<TenantContent> {
  readonly kind: TenantKind;
  /** The file's name without its ending. */
  readonly fileCode: string;
}

/** All that was read of an estate. */
export interface EstateContents {
  readonly single: SingleContents;
  /** Ministries, then municipalities, each by file name. */
  readonly tenants: readonly TenantFile[];
}
