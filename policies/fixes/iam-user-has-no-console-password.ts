import * as aws from "@pulumi/aws";

const person = new aws.identitystore.User("ana-petrovic", {
  identityStoreId: "d-1111111111",
  userName: "ana.petrovic@gov-me.example",
  displayName: "Ana Petrović",
  name: { givenName: "Ana", familyName: "Petrović" },
});

new aws.identitystore.GroupMembership("ana-petrovic-is-clerk", {
  identityStoreId: "d-1111111111",
  groupId: "1b2c3d4e-0000-4000-8000-000000000001",
  memberId: person.userId,
});
