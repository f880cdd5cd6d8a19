"""Formulas as reasoning models write them in answers to questions of school and university."""

from __future__ import annotations

FORMULAS = tuple(
    r"""
x = \frac{-b \pm \sqrt{b^2-4ac}}{2a}
E = mc^2
\boxed{42}
\boxed{\frac{\pi}{4}}
\boxed{\text{Yes}}
\boxed{(3, 5)}
\sum_{i=1}^{n} i = \frac{n(n+1)}{2}
\int_0^\infty e^{-x^2}\,dx = \frac{\sqrt{\pi}}{2}
\lim_{x \to 0} \frac{\sin x}{x} = 1
\begin{pmatrix} a & b \\ c & d \end{pmatrix}
\begin{bmatrix} 1 & 0 & 0 \\ 0 & 1 & 0 \\ 0 & 0 & 1 \end{bmatrix}
\begin{vmatrix} a & b \\ c & d \end{vmatrix} = ad - bc
f(x) = \begin{cases} x^2 & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}
\begin{aligned} 2x + 3y &= 7 \\ x - y &= 1 \end{aligned}
\begin{align*} (a+b)^2 &= a^2 + 2ab + b^2 \\ &= c \end{align*}
\mathbb{P}(A \mid B) = \frac{\mathbb{P}(B \mid A)\,\mathbb{P}(A)}{\mathbb{P}(B)}
\mathbf{A}\mathbf{x} = \lambda \mathbf{x}
\nabla \times \vec{E} = -\frac{\partial \vec{B}}{\partial t}
\hat{y} = \sigma(Wx + b)
\binom{n}{k} = \frac{n!}{k!(n-k)!}
\overline{AB} \parallel \overline{CD}
\angle ABC = 90^\circ
\triangle ABC \sim \triangle DEF
a \equiv b \pmod{n}
\forall \epsilon > 0, \exists \delta > 0
\mathcal{L}(\theta) = -\sum_{i} y_i \log \hat{y}_i
\mathcal{O}(n \log n)
\left( \frac{1}{2} \right)^n
\left| \frac{x}{y} \right| \leq 1
\lfloor x \rfloor + \lceil y \rceil
\prod_{k=1}^{\infty} \left(1 - \frac{1}{k^2}\right)
\sqrt[3]{27} = 3
\frac{d}{dx} \ln x = \frac{1}{x}
\iint_D f(x,y)\,dA
\oint_C \mathbf{F} \cdot d\mathbf{r}
\operatorname{softmax}(z_i) = \frac{e^{z_i}}{\sum_j e^{z_j}}
\underbrace{1 + 1 + \cdots + 1}_{n}
\overbrace{a + b}^{c}
\text{Area} = \pi r^2
5 \times 3 = 15
12 \div 4 = 3
\$5.00
50\%
x \in \mathbb{R}
A \cup B \cap C \setminus D
\emptyset \subset A \subseteq B
p \land q \lor \lnot r \implies s
\Rightarrow \Leftrightarrow \rightarrow \mapsto
\therefore x = 2
\cancel{x}
\dfrac{3}{4}
\tfrac{1}{2}
x_{n+1} = x_n - \frac{f(x_n)}{f'(x_n)}
a_1, a_2, \ldots, a_n
\ldots \cdots \vdots \ddots
e^{i\pi} + 1 = 0
\langle \psi | \phi \rangle
|\psi\rangle = \alpha|0\rangle + \beta|1\rangle
\Delta G = \Delta H - T\Delta S
\ce{H2O}
\mathrm{H_2O}
\mathrm{d}x
10^{-3}\ \text{m/s}
\alpha \beta \gamma \delta \epsilon \varepsilon \theta \phi \varphi \omega
\Gamma \Delta \Theta \Lambda \Sigma \Phi \Psi \Omega
\begin{equation} a^2 + b^2 = c^2 \tag{1} \end{equation}
\begin{array}{cc} 1 & 2 \\ 3 & 4 \end{array}
\begin{array}{r|l} x & y \\ \hline 1 & 2 \end{array}
\begin{array}{rcl} a & = & b \\ c & = & d \end{array}
\xrightarrow{f}
\stackrel{?}{=}
\overset{!}{=}
\underset{x}{\arg\max}
\arg\max_{x} f(x)
\max_{1 \le i \le n} a_i
\bigcup_{i} A_i
\bigl( x \bigr)
\Big| x \Big|
\widehat{ABC}
\tilde{x} \bar{x} \dot{x} \ddot{x}
\|x\|_2
\mathbf{1}_{A}
\sin^2\theta + \cos^2\theta = 1
\log_{2} 8 = 3
x \approx 3.14
1{,}000{,}000
3,\!000
a : b = c : d
\gcd(48, 18) = 6
n \mid m
n \nmid m
\pm \mp \ast \star
\infty
\Re(z) \Im(z)
\hbar \ell
\textbf{bold} \textit{it}
\displaystyle \sum_{i} i
\color{red} x
\left\{ x \in \mathbb{Z} : x > 0 \right\}
\left[ 0, 1 \right)
\left. \frac{dy}{dx} \right|_{x=0}
\begin{matrix} 1 & 2 \end{matrix}
\substack{i<j \\ j<k}
\sum_{\substack{i<j}} a
\phantom{x} y
x' + x'' + f^{(n)}
\not= \neq \ne
\quad \Rightarrow \quad
a \; b \, c \! d \: e
\hspace{1cm} x
\frac{\partial^2 u}{\partial t^2} = c^2 \nabla^2 u
v = \sqrt{\frac{2GM}{r}}
R_{\mu\nu} - \tfrac{1}{2} R g_{\mu\nu} = 8\pi G T_{\mu\nu}
\left(\begin{array}{cc} 1 & 0 \\ 0 & 1 \end{array}\right)
\begin{alignat}{2} a &= b \\ b &= c \end{alignat}
\begin{gather} a = b \\ c = d \end{gather}
\cos(\alpha + \beta)
\text{速度} = 5
\unknown{x}
""".strip().split("\n")
)
