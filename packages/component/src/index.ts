export {
  LandingZoneComponent,
  type ChildTransform,
  type CommonArgs,
  type ResourceClass,
} from "./landing-zone-component.ts";
export { withTags, type Tags } from "./tags.ts";
