"""Each pair is the classic mistake and how it is done well: the one is noted, the other is not."""

from __future__ import annotations

import time

import pytest

from app.guard.insecure import MOST_CODE, flaws, sentence

PAIRS = [
    ("eval", "python", "result = eval(request.args['q'])", "result = ast.literal_eval(text)\nmodel.eval()"),
    ("eval", "python", "exec(code, namespace)", "cursor.execute('SELECT 1')\nexec('x = 1')"),
    ("eval", "js", "const f = new Function(body);", "const f = function (body) {};\nJSON.parse(body)"),
    ("eval", "js", "eval(userInput);", "page.$eval('a', f); // eval(userInput) would be unsafe"),
    ("eval", "php", 'eval("return $expression;");', "$medieval($x); retrieval($y);"),
    ("eval", "php", "include($_GET['page']);", "include('pages/home.php');"),
    ("eval", "php", "preg_replace('/x/e', $code, $s);", "preg_replace('/the/', 'a', $s);"),
    ("eval", "java", "scriptEngine.eval(input);", 'scriptEngine.eval("1 + 1");'),
    ("shell", "python", "os.system(f'rm {name}')", "os.system('clear')"),
    ("shell", "python", "subprocess.run(command, shell=True)", "subprocess.run(['ls', name], check=True)"),
    (
        "shell",
        "python",
        "subprocess.run('ping ' + host,\n    shell=True)",
        "subprocess.run(f'ls {shlex.quote(n)}', shell=True)",
    ),
    ("shell", "js", "exec(`ls ${folder}`, done);", "execFile('ls', [folder], done);\nconst m = re.exec(a + b);"),
    ("shell", "js", "child_process.exec('ping ' + host);", "child_process.exec('git status');"),
    ("shell", "php", 'system("ping " . $_GET["host"]);', 'system("ping " . escapeshellarg($host));'),
    ("shell", "php", "shell_exec($cmd);", 'shell_exec("uptime");'),
    ("shell", "java", 'Runtime.getRuntime().exec("ping " + host);', 'new ProcessBuilder("ping", host).start();'),
    ("shell", "java", 'new ProcessBuilder("sh", "-c", command);', 'Runtime.getRuntime().exec("uptime");'),
    ("shell", "c", "system(command);", 'system("clear");\nfile_system(command);'),
    ("shell", "bash", 'eval "$1"', "set -e"),
    (
        "sql",
        "python",
        "cur.execute(f\"SELECT * FROM users WHERE name = '{name}'\")",
        'cur.execute("SELECT * FROM u WHERE n = ?", (n,))',
    ),
    (
        "sql",
        "python",
        "q = 'SELECT * FROM u WHERE id = ' + user_id",
        "q = 'SELECT * FROM u WHERE id = %s'\ncur.execute(q, (i,))",
    ),
    ("sql", "python", 'cur.execute("DELETE FROM t WHERE id = %s" % key)', 'print("Select an item: " + name)'),
    ("sql", "js", "db.query(`SELECT * FROM u WHERE id = ${id}`);", "sql`SELECT * FROM u WHERE id = ${id}`;"),
    ("sql", "js", "db.query('SELECT * FROM u WHERE id = ' + id);", "db.query('SELECT * FROM u WHERE id = ?', [id]);"),
    (
        "sql",
        "php",
        "$q = \"SELECT * FROM u WHERE name = '$name'\";",
        '$s = $p->prepare("SELECT * FROM u WHERE id = ?");',
    ),
    (
        "sql",
        "java",
        'st.executeQuery("SELECT * FROM u WHERE id = " + id);',
        'c.prepareStatement("SELECT a " +\n "FROM u WHERE id = ?");',
    ),
    (
        "sql",
        "c",
        "sprintf(q, \"SELECT * FROM u WHERE n = '%s'\", n);",
        'sqlite3_prepare_v2(db, "SELECT * FROM u WHERE n = ?", -1, &s, 0);',
    ),
    ("tls", "python", "requests.get(url, verify=False)", "requests.get(url, verify='/etc/ca.pem')"),
    (
        "tls",
        "js",
        "new https.Agent({ rejectUnauthorized: false })",
        "new https.Agent({ ca: fs.readFileSync('ca.pem') })",
    ),
    ("tls", "php", "curl_setopt($c, CURLOPT_SSL_VERIFYPEER, false);", "curl_setopt($c, CURLOPT_SSL_VERIFYPEER, true);"),
    (
        "tls",
        "java",
        "public void checkServerTrusted(X509Certificate[] c, String a) {}",
        "manager.checkServerTrusted(chain, type);",
    ),
    (
        "tls",
        "c",
        "curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 0L);",
        "curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);",
    ),
    ("tls", "sh", "curl -k https://example.org", "curl -fsSL https://example.org"),
    ("secret", "python", 'api_key = "sk-91hd72hs81"', 'api_key = os.environ["API_KEY"]\napi_key = "your-api-key"'),
    ("secret", "js", "const dbPassword = 'hunter22ok';", "const password = process.env.DB_PASSWORD || 'secret12';"),
    ("secret", "yaml", 'db_password: "correcthorse9"', 'db_password: "${DB_PASSWORD}"'),
    ("secret", "java", 'String password = "S3cr3t-99";', 'String password = System.getenv("PASSWORD");'),
    (
        "hash",
        "python",
        "stored = hashlib.md5(password.encode()).hexdigest()",
        "digest = hashlib.md5(block).hexdigest()",
    ),
    ("hash", "js", "crypto.createHash('sha1').update(password)", "crypto.createHash('sha256').update(password)"),
    ("hash", "php", "$hash = md5($password);", "$hash = password_hash($password, PASSWORD_DEFAULT);"),
    ("hash", "java", 'MessageDigest.getInstance("MD5").digest(password);', 'MessageDigest.getInstance("SHA-256");'),
    ("hash", "c", "MD5(password, strlen(password), out);", "SHA256(password, strlen(password), out);"),
    ("cipher", "java", 'Cipher.getInstance("AES/ECB/PKCS5Padding")', 'Cipher.getInstance("AES/GCM/NoPadding")'),
    ("cipher", "python", "AES.new(key, AES.MODE_ECB)", "AES.new(key, AES.MODE_GCM)"),
    ("deserialise", "python", "pickle.loads(body)", "json.loads(body)"),
    ("deserialise", "python", "yaml.load(text)", "yaml.load(text, Loader=yaml.SafeLoader)\nyaml.safe_load(text)"),
    ("deserialise", "js", "serialize.unserialize(cookie);", "JSON.parse(cookie);"),
    ("deserialise", "php", "unserialize($_COOKIE['x']);", "unserialize($x, ['allowed_classes' => false]);"),
    ("deserialise", "java", "new ObjectInputStream(in).readObject();", "mapper.readValue(in, User.class);"),
    ("markup", "js", "box.innerHTML = text;", "box.textContent = text;\nbox.innerHTML = '';"),
    ("markup", "php", "echo 'Hello ' . $_GET['name'];", "echo htmlspecialchars($_GET['name']);"),
    ("markup", "python", "return render_template_string(page)", "return render_template('a.html', page=page)"),
    ("memory", "c", "char b[8]; gets(b);", "fgets(b, sizeof b, stdin);"),
    ("memory", "cpp", "strcpy(to, from);", "std::string to = from;"),
    ("memory", "c", "printf(name);", 'printf("%s", name);'),
    ("memory", "c", 'scanf("%s", b);', 'scanf("%7s", b);'),
]


@pytest.mark.parametrize(("flaw", "label", "bad", "good"), PAIRS)
def test_mistakes_are_told_from_what_is_well_done(flaw: str, label: str, bad: str, good: str) -> None:
    assert flaw in {item.id for item in flaws(bad, label)}
    assert flaws(good, label) == ()


@pytest.mark.parametrize(("flaw", "bad"), [(flaw, bad) for flaw, _, bad, _ in PAIRS])
def test_a_fence_without_a_language_gets_every_rule(flaw: str, bad: str) -> None:
    assert flaw in {item.id for item in flaws(bad)}


def test_rules_of_other_languages_are_left_out() -> None:
    assert flaws("system(command);", "c")
    assert flaws("system(command);", "python") == ()
    assert flaws("strcpy(to, from);", "rust")  # one we know nothing of gets every rule


def test_comments_warn_and_are_not_meant() -> None:
    assert flaws("# never call eval(input())\n// strcpy(a, b)\n", "") == ()
    assert flaws("eval(input())  # unsafe", "python")


def test_the_sentence_names_what_was_found() -> None:
    one = flaws("requests.get(url, verify=False)", "python")
    both = flaws("requests.get(url, verify=False)\npickle.loads(body)", "python")
    assert sentence(one) == (
        "This code may be insecure: it does not check whom it connects to. "
        "Review it before you run it on data that matters."
    )
    assert ", and it loads objects" in sentence(both)


@pytest.mark.parametrize(
    "unit",
    ["f'SELECT '", "subprocess.run(a + ", "eval(", '"SELECT ', "exec(`", "password = '", "`SELECT ${", "curl -", "("],
)
def test_hostile_code_costs_little(unit: str) -> None:
    code = (unit * MOST_CODE)[:MOST_CODE]
    lines = "\n".join(unit * 3 for _ in range(MOST_CODE // len(unit) // 3))
    began = time.process_time()
    flaws(code)
    flaws(lines)
    assert time.process_time() - began < 20  # a hang guard, no measure: an expression without bounds takes minutes
