import { ObjectType } from "type-graphql";
import { Entity } from "typeorm";
import { bilingual } from "../../platform/graphql/bilingual";
import { Term } from "../../platform/vocabulary";

/** 资源类型: a word of the vocabulary of resources. */
@Entity("resource_type")
@ObjectType({ implements: Term, description: bilingual("资源类型。", "A type of resource.") })
export class ResourceType extends Term {}
