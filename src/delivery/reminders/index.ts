export { RemindersResolver } from "./reminders.resolver";
