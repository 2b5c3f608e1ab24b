// References to container images: `registry:5000/portal:1.4.2@sha256:…`.

/** The parts of an image reference that say which version it is. */
export interface ImageVersion {
  /** Undefined when the reference has none: the registry then gives `latest`. */
  readonly tag: string | undefined;
  /** The content's own hash; nothing else can be pulled under it. */
  readonly digest: string | undefined;
}

/** Reads an image reference. */
export function imageVersion(reference: unknown): ImageVersion {
  const [name = "", digest] = String(reference).trim().split("@");
  const afterPath = name.slice(name.lastIndexOf("/") + 1);
  const colon = afterPath.indexOf(":");
  const tag = colon < 0 ? undefined : afterPath.slice(colon + 1);
  return { tag: tag === "" ? undefined : tag, digest: digest === "" ? undefined : digest };
}

/** Whether the reference means whatever is newest when it is pulled. */
export function isLatest({ tag, digest }: ImageVersion): boolean {
  return digest === undefined && (tag === undefined || tag === "latest");
}
