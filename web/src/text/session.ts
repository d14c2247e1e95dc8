import type { Role } from "../api/documents";
import type { Words } from "./words";

/** Words of signing in and out. */
export const sessionWords = {
  signIn: { zh: "登录", en: "Sign in" },
  signOut: { zh: "退出", en: "Sign out" },
  title: { zh: "以令牌或密钥登录", en: "Sign in with a token or key" },
  lead: {
    zh: "粘贴身份提供方签发的令牌,或应用的接口密钥。它只保存在此标签页中,关闭即失效,也不会进入地址。",
    en: "Paste a token of your identity provider, or the key of an application. It is kept in this tab only until it is closed, and never in the address.",
  },
  credential: { zh: "令牌或密钥", en: "Token or key" },
  cancel: { zh: "取消", en: "Cancel" },
  malformed: {
    zh: "这不是令牌或密钥:其中只能有字母、数字和符号,不含空格。",
    en: "This is no token or key: they hold letters, digits and signs only, and no spaces.",
  },
  notTaken: {
    zh: "此令牌或密钥无效、已过期或已撤销。",
    en: "This token or key is not valid, expired or revoked.",
  },
  checking: { zh: "正在核对…", en: "Checking…" },
  signedIn: { zh: "已登录:{who}", en: "Signed in: {who}" },
  person: { zh: "{subject} · {role}", en: "{subject} · {role}" },
  personOf: { zh: "{subject} · {role} · {organization}", en: "{subject} · {role} · {organization}" },
  app: { zh: "应用 {prefix}", en: "Application {prefix}" },
  signedOut: { zh: "已退出。", en: "Signed out." },
  refused: {
    zh: "您的令牌或密钥已失效、过期或被撤销。您已退出,以下是所有人可见的内容。",
    en: "Your token or key is not valid any more: expired or revoked. You are signed out and see what everybody sees.",
  },
  dismiss: { zh: "知道了", en: "Understood" },
} satisfies Words;

/** Roles of people. */
export const viewerRoleLabels: Words<Role> = {
  ADMIN: { zh: "系统管理员", en: "administrator" },
  DEPARTMENT: { zh: "产业链部门", en: "chain department" },
  GOVERNMENT: { zh: "市县政府", en: "government of a place" },
  OFFICE: { zh: "招商主管部门", en: "promotion office" },
};
