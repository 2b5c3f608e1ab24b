// Files that travel in the clear are read on the way.

import { allOf, equals, every, listed, notApplicable, rule } from "@temelj/policy";

/** EFS volumes of a task are mounted over TLS. */
export const ecsVolumeMovesEncryptedInTransit = rule("ecs-volume-moves-encrypted-in-transit", {
  title: { en: "Task mounts its files over TLS", cnr: "Zadatak povezuje datoteke preko TLS-a" },
  severity: "medium",
  on: "aws:ecs/taskDefinition:TaskDefinition",
  why: "Without TLS every machine on the way reads and changes the files.",
  attack: "A machine that was broken into sits in the same network and reads the applications as they are stored.",
  fix: 'set transitEncryption: "ENABLED" in efsVolumeConfiguration',
  controls: ["security-hub:ECS.18"],
  sources: ["https://docs.aws.amazon.com/securityhub/latest/userguide/ecs-controls.html#ecs-18"],
  check({ volumes }) {
    const mounted = listed(volumes).filter(({ efsVolumeConfiguration: efs }) => efs !== undefined);
    if (mounted.length === 0) return notApplicable("the task mounts no EFS");
    return allOf(
      ...mounted.map((volume) => () => every(volume, ["efsVolumeConfiguration.transitEncryption"], equals("ENABLED"))),
    );
  },
});
