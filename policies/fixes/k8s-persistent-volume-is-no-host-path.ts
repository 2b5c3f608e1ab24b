import * as k8s from "@pulumi/kubernetes";

new k8s.core.v1.PersistentVolume("files", {
  spec: {
    capacity: { storage: "100Gi" },
    accessModes: ["ReadWriteMany"],
    csi: { driver: "efs.csi.aws.com", volumeHandle: "fs-0a1b2c3d4e5f60718" },
  },
});
