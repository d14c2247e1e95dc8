import { ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { Term } from "../../platform/vocabulary";

/** 政策工具: a word of the vocabulary of what policies grant. */
@Entity("instrument")
@ObjectType({ implements: Term, description: bilingual("政策工具。", "A policy instrument.") })
export class PolicyInstrument extends Term {}
