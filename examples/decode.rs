//! Decodes standard input and prints the answer as JSON: `cargo run --features serde --example decode < reply.txt`.

use std::io::Read;

fn main() -> std::io::Result<()> {
    let mut input = Vec::new();
    std::io::stdin().read_to_end(&mut input)?;
    let answer = match std::str::from_utf8(&input) {
        Ok(text) => plainbounce::decode(text, &plainbounce::Options::default()),
        Err(_) => plainbounce::decode(&input[..], &plainbounce::Options::default()),
    };
    println!("{}", serde_json::to_string_pretty(&answer)?);
    Ok(())
}
