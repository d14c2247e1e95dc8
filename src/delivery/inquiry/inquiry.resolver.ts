import { rootFields } from "../../platform/connection";
import { inquiryList } from "./inquiry.list";
import { InquiryReceiptResolver } from "./inquiry-receipt";

/** Everything the room adds to the graph. */
export const inquiryResolvers = [rootFields(inquiryList), InquiryReceiptResolver];
