//! A finding as the tests of logs and sessions write it.

use plainbounce::Finding;

/// `OUTCOME COMMAND CODE STATUS RECIPIENT @HOST IP`; `-` stands for nothing.
pub fn answered(finding: &Finding) -> String {
    let remote = finding.remote.clone().unwrap_or_default();
    format!(
        "{:?} {} {} {} {} @{} {}",
        finding.outcome,
        finding.command.unwrap_or("-"),
        or_dash(&finding.code.map(|code| code.to_string())),
        or_dash(&finding.enhanced),
        or_dash(&finding.recipient),
        or_dash(&remote.host),
        or_dash(&remote.ip),
    )
}

pub fn or_dash(value: &Option<String>) -> &str {
    value.as_deref().unwrap_or("-")
}
