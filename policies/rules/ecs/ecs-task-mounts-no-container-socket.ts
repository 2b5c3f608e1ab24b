// Who speaks to the engine starts any container.

import { listed, noneOf, rule } from "@temelj/policy";

/** No task mounts the socket of the container engine from its machine. */
export const ecsTaskMountsNoContainerSocket = rule("ecs-task-mounts-no-container-socket", {
  title: {
    en: "Task does not mount the container engine's socket",
    cnr: "Zadatak ne povezuje priključak kontejnerske mašine",
  },
  severity: "high",
  on: "aws:ecs/taskDefinition:TaskDefinition",
  why: "With the socket a container starts another one that is root on the machine.",
  attack: "A hole in the monitoring container is enough to start a privileged one and to read every other task.",
  fix: "remove the volume with hostPath /var/run/docker.sock",
  sources: ["https://docs.aws.amazon.com/AmazonECS/latest/bestpracticesguide/security-tasks-containers.html"],
  check: ({ volumes }) =>
    noneOf(
      listed(volumes),
      ({ hostPath }) => /(?:docker|containerd|crio)\.sock\/?$/.test(String(hostPath)),
      ({ hostPath }, index) => ({ path: `volumes[${index}].hostPath`, given: hostPath, allowed: "no socket" }),
    ),
});
