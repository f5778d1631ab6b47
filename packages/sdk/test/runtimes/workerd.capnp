using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    # By default, a worker can only reach public addresses.
    (name = "internet", network = (allow = ["private"])),
  ],
);

const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-11-01",
  bindings = [
    (name = "baseUrl", fromEnvironment = "ROSTER_BASE_URL"),
    (name = "token", fromEnvironment = "ROSTER_API_KEY"),
  ],
);
