//! How the rows of `fixtures/causes.tsv` are read: by the test that checks them and by the report that counts them.

/// The reply as a bounce quotes it, where the command matters.
pub fn input(reply: &str, command: &str) -> String {
    let after = match command {
        "-" => return reply.to_string(),
        "END-OF-DATA" => "end of DATA",
        "MAIL" => "MAIL FROM",
        "RCPT" => "RCPT TO",
        command => command,
    };
    format!("host mx.example.org[192.0.2.10] said: {reply} (in reply to {after} command)")
}

/// `SenderAdmin` as the table writes it: `sender-admin`.
pub fn kebab(value: &dyn std::fmt::Debug) -> String {
    let mut out = String::new();
    for c in format!("{value:?}").chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}
