import { ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { bilingual } from "../graphql/bilingual";
import { Term } from "./term";

/** 指标: what a figure or a target measures. */
@Entity("metric")
@ObjectType({
  implements: Term,
  description: bilingual("指标:数字或目标所衡量的内容。", "What a figure or a target measures."),
})
export class Metric extends Term {}
