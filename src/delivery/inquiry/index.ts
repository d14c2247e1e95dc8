import "./inquiry.access";
export { Inquiry } from "./inquiry.entity";
export { inquiryList } from "./inquiry.list";
export { inquiryResolvers } from "./inquiry.resolver";
export { inquiryMutations } from "./inquiry.write";
