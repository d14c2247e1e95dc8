import { basename } from "node:path";

const ROOM_FOR_ANYTHING = /^(utils?|helpers?|common|types?|misc|shared)$/;
const KEBAB_CASE = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** ESLint rule: files are called after the thing in them, in kebab-case; a name for anything attracts everything. */
export const fileName = {
  meta: {
    type: "suggestion",
    messages: {
      anything: "{{name}} says nothing of what is in it: call the file after the thing.",
      kebab: "{{name}} is not in kebab-case.",
    },
    schema: [],
  },
  create(context) {
    return {
      Program(node) {
        const name = basename(context.filename);
        const stem = name.replace(/^\./, "").replace(/(\.test)?\.[cm]?[jt]sx?$/, "");
        if (stem.split(".").some((part) => ROOM_FOR_ANYTHING.test(part))) {
          context.report({ node, messageId: "anything", data: { name } });
        } else if (!KEBAB_CASE.test(stem)) {
          context.report({ node, messageId: "kebab", data: { name } });
        }
      },
    };
  },
};
