import { Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import { bilingual } from "./bilingual";
import type { RequestContext } from "./context";
import { enumeration } from "./enumeration";
import { Role, Scope, type Viewer } from "../access";

/** Kinds of viewers. */
export enum ViewerKind {
  ANONYMOUS = "anonymous",
  APP = "app",
  PERSON = "person",
}

enumeration(ViewerKind, "ViewerKind", bilingual("访问者类型。", "Kind of viewer."), {
  ANONYMOUS: { zh: "未出示凭据", en: "Shows no credentials" },
  APP: { zh: "持接口密钥的应用", en: "An application with a key" },
  PERSON: { zh: "经身份提供方认证的人员", en: "A person whom the identity provider vouches for" },
});

/** Who asks, as it is told to itself. */
@ObjectType("Viewer", { description: bilingual("当前访问者。", "Who asks.") })
export class ViewerType {
  constructor(private readonly viewer: Viewer) {}

  @Field(() => ViewerKind, { description: bilingual("类型。", "Kind.") })
  kind(): ViewerKind {
    return this.viewer.kind as ViewerKind;
  }

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "密钥的公开部分;空:不是应用。",
      "The public part of the key. Null: the viewer is no application.",
    ),
  })
  keyPrefix(): string | null {
    return this.viewer.kind === "app" ? this.viewer.keyPrefix : null;
  }

  @Field(() => [Scope], {
    description: bilingual(
      "密钥的权限;不是应用时为空列表。",
      "What the key may do. Empty: the viewer is no application.",
    ),
  })
  scopes(): readonly Scope[] {
    return this.viewer.kind === "app" ? this.viewer.scopes : [];
  }

  @Field(() => String, {
    nullable: true,
    description: bilingual("人员标识;空:不是人员。", "The person's subject. Null: the viewer is no person."),
  })
  subject(): string | null {
    return this.viewer.kind === "person" ? this.viewer.subject : null;
  }

  @Field(() => Role, {
    nullable: true,
    description: bilingual("角色;空:不是人员。", "The person's role. Null: the viewer is no person."),
  })
  role(): Role | null {
    return this.viewer.kind === "person" ? this.viewer.role : null;
  }

  @Field(() => String, {
    nullable: true,
    description: bilingual(
      "所属单位的代码;空:不代表任何单位。",
      "Code of the organization that the person acts for. Null: of none.",
    ),
  })
  organizationCode(): string | null {
    return this.viewer.kind === "person" ? (this.viewer.organization?.code ?? null) : null;
  }
}

/** `viewer`. */
@Resolver()
export class ViewerResolver {
  @Query(() => ViewerType, { description: bilingual("当前访问者是谁。", "Who asks.") })
  viewer(@Ctx() { viewer }: RequestContext): ViewerType {
    return new ViewerType(viewer);
  }
}
