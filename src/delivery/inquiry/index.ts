import "./inquiry.access";
export { Inquiry } from "./inquiry.entity";
export { inquiryResolvers } from "./inquiry.resolver";
export { inquiryMutations } from "./inquiry.write";
